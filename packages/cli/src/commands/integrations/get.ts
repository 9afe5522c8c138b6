import Get from '../../generated/commands/integrations/get.ts';
import { integrationOperation } from '../../integrations/integration-operation.ts';

export default integrationOperation(Get);

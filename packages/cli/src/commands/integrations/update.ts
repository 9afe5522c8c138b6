import Update from '../../generated/commands/integrations/update.ts';
import { integrationOperation } from '../../integrations/integration-operation.ts';

export default integrationOperation(Update);

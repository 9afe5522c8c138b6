import Logs from '../../generated/commands/integrations/logs.ts';
import { integrationOperation } from '../../integrations/integration-operation.ts';

export default integrationOperation(Logs);

import RetryFailed from '../../generated/commands/integrations/retry-failed.ts';
import { integrationOperation } from '../../integrations/integration-operation.ts';

export default integrationOperation(RetryFailed);

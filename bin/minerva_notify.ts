// Started by splunkd: the alert action minerva_notify.
import { startAlertAction } from '../src/adapters/splunk/alertAction/startAlertAction';
import { minervaNotify } from '../src/alerts/minervaNotify/action';

startAlertAction(minervaNotify);

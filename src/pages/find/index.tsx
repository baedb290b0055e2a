// The script that Splunk's page frame loads.
import { startPage } from '../startPage';
import { FindPage } from './FindPage';

void startPage(({ client }) => <FindPage client={client} />);

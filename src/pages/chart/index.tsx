// The script that Splunk's page frame loads.
import { startPage } from '../startPage';
import { ChartPage } from './ChartPage';

void startPage(({ client, colorScheme }) => <ChartPage client={client} colorScheme={colorScheme} />);

// The fourth exam, held to floors as all are.
import { describeFloors } from '../support/accuracy/describeFloors';
import { fourthExam } from './exam';

describeFloors(fourthExam);

// The sixth exam, held to floors as all are.
import { describeFloors } from '../support/accuracy/describeFloors';
import { sixthExam } from './exam';

describeFloors(sixthExam);

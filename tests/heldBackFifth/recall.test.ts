// The fifth exam, held to floors as all are.
import { describeFloors } from '../support/accuracy/describeFloors';
import { fifthExam } from './exam';

describeFloors(fifthExam);

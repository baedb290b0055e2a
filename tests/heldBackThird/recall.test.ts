// The third exam, held to floors as all are.
import { describeFloors } from '../support/accuracy/describeFloors';
import { thirdExam } from './exam';

describeFloors(thirdExam);

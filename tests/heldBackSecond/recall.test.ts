// The second exam, held to floors as all are.
import { describeFloors } from '../support/accuracy/describeFloors';
import { secondExam } from './exam';

describeFloors(secondExam);

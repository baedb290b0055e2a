// The seventh exam, held to floors as all are.
import { describeFloors } from '../support/accuracy/describeFloors';
import { seventhExam } from './exam';

describeFloors(seventhExam);

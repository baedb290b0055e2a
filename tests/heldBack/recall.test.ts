// Held-back texts, held to floors: a regression of any kind of contact is seen here, its style in `npm run bench`.
import { describeFloors } from '../support/accuracy/describeFloors';
import { firstExam } from './exam';

describeFloors(firstExam);

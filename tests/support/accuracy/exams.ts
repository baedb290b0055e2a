// Every exam of held-back styles, oldest first. Benches, documents and tests read this list: a new exam is one folder
// with an exam.ts, and one line here.
import { firstExam } from '../../heldBack/exam';
import { secondExam } from '../../heldBackSecond/exam';
import { thirdExam } from '../../heldBackThird/exam';
import { fourthExam } from '../../heldBackFourth/exam';
import { fifthExam } from '../../heldBackFifth/exam';
import { sixthExam } from '../../heldBackSixth/exam';
import { seventhExam } from '../../heldBackSeventh/exam';
import type { Exam } from './exam';

export const exams: readonly Exam[] = [
  firstExam,
  secondExam,
  thirdExam,
  fourthExam,
  fifthExam,
  sixthExam,
  seventhExam,
];

package workbook.lab.progress;

/**
 * What the learner chose.
 *
 * @param lesson the lesson's slug
 * @param quiz which quiz of the lesson, from 1
 * @param question which question of the quiz, from 1
 * @param choice which choice, from 1
 */
public record QuizAnswer(String lesson, int quiz, int question, int choice) {}

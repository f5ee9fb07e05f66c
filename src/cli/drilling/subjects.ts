import type { exerciseSubjects } from '../../render/describe/drill/scene.ts';

/** What an exercise speaks of: of its asking and saving, too. */
export type ExerciseSubject = (typeof exerciseSubjects)[number] | 'init' | 'problems';

/** Version of the observing code. Raise it when the same bytes would give another examination. */
export const examiner = '3';

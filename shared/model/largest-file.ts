/** Largest file that is opened at all, in bytes: ten megabytes, as the intake promises. A larger one is `too-large`. */
export const largestFile = 10 * 1024 * 1024;

/** The meeting that a command is about where nothing says otherwise. */
export const usualMeeting = 'C21-VCC-1';

/** For so long a file can be fetched by whoever asked for it; then it is deleted. */
export const archiveHours = 24;

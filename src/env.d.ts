/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** The folder that holds `content`; set by the build. */
	readonly CATALOGUE_ROOT: string;
	/** The day that pages speak of, in Europe/Rome; set by the build. */
	readonly CATALOGUE_TODAY: string;
}

/**
 * All of Rolewatch in one process: its servers, its three services and a screen of their progress.
 */
@NullMarked
package rolewatch.standalone;

import org.jspecify.annotations.NullMarked;

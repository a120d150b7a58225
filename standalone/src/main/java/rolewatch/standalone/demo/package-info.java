/** What a made-up market really is, beside what Rolewatch says of it. Pure. */
@NullMarked
package rolewatch.standalone.demo;

import org.jspecify.annotations.NullMarked;

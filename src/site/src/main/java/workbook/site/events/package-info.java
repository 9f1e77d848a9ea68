/**
 * What open pages are told while it happens: a stream of events for each page. Start at {@link
 * workbook.site.events.Channels}.
 */
@NullMarked
package workbook.site.events;

import org.jspecify.annotations.NullMarked;

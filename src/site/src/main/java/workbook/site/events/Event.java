package workbook.site.events;

/**
 * Something a page is told.
 *
 * @param id grows from event to event of a page
 * @param topic what it is about; when a topic is begun anew, its older events are forgotten
 * @param type what kind of event, which the page's script goes by
 * @param json the rest, in one line
 */
record Event(long id, String topic, String type, String json) {}

package workbook.migrate.session;

import java.sql.Connection;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.CommunityDialectResolver;
import workbook.migrate.SessionWork;

/** Opens Hibernate on a step's own connection, so that what it does is a part of the step. */
public final class Sessions {
  private Sessions() {}

  /** Runs the work; the transaction stays the caller's. */
  public static void on(Connection connection, SessionWork work) throws Exception {
    Configuration configuration = new Configuration();
    configuration
        .getProperties()
        .put(AvailableSettings.CONNECTION_PROVIDER, new StepConnection(connection));
    configuration.setProperty(
        AvailableSettings.DIALECT_RESOLVERS, CommunityDialectResolver.class.getName());
    configuration.setProperty(AvailableSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, "true");
    try (SessionFactory factory = configuration.buildSessionFactory();
        StatelessSession session = factory.openStatelessSession()) {
      work.on(session);
    }
  }
}

package workbook.migrate.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database as the settings write it.
 *
 * @param user null where the address says it, or none is needed
 * @param password likewise
 */
public record DatabaseSettings(
    SettingText url, @Nullable SettingText user, @Nullable SettingText password) {

  DatabaseAddress address(Map<String, String> environment) {
    return new DatabaseAddress(
        url.in(environment),
        user == null ? null : user.in(environment),
        password == null ? null : password.in(environment));
  }
}

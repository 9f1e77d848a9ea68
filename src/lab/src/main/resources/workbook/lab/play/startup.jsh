import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.stream.*;
import javax.sql.DataSource;
import workbook.lab.database.*;
import workbook.migrate.*;
import static workbook.lab.play.Playground.*;
import static workbook.migrate.Columns.*;

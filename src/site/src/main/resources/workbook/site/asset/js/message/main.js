/** A page that only says something. */
import { startPage } from "../shared/start.js";

startPage();

import { Builder, By, Key as Keys, Origin, type Actions, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../serve/free-port.ts';
import { startProgram } from './programs.ts';
import type { Key, Session } from './session.ts';
import { until } from './until.ts';

const keys: Readonly<Record<Key, string>> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowDown: Keys.ARROW_DOWN,
};

/** Actions with the wheel, which the types of Selenium do not know yet. */
interface WheelActions extends Actions {
  scroll: (x: number, y: number, right: number, down: number, from: Origin) => Actions;
}

/** How a WebKit is started by its driver. */
export interface DriverSetting {
  /** The driver's program, and the environment for it and its browser. */
  driver: string;
  env: Record<string, string>;
  /** What the browser calls itself. */
  browser: string;
  /** The name of the driver's own capability, and the browser that it is to start. */
  capability: string;
  binary: string;
  args: string[];
  print: Session['print'];
  /** Ends what was started for the session beside the driver. */
  stop: () => void;
}

/** Runs in the page: an answer is passed on as JSON, an error as its text, and no answer as none. */
function inPage(run: string): string {
  return `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
    Promise.resolve().then(() => (${run})(...args)).then(
      (value) => done(value === undefined ? {} : { value }),
      (error) => done({ error: String(error) + '\\n' + (error && error.stack) }),
    );`;
}

/** Starts a driver of WebKit's and a window with it. */
export async function startWebDriver(setting: DriverSetting): Promise<Session> {
  const port = await freePort();
  const program = startProgram(setting.driver, ['-p', String(port)], setting.env);
  const address = `http://127.0.0.1:${String(port)}`;
  const stop = (): void => {
    program.stop();
    setting.stop();
  };
  try {
    await until('the driver', async () => (await fetch(`${address}/status`)).ok);
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities({
        browserName: setting.browser,
        [setting.capability]: { binary: setting.binary, args: setting.args },
      })
      .build();
    const capabilities = await driver.getCapabilities();
    await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    return sessionOf(driver, capabilities.getBrowserVersion() ?? '', setting.print, stop);
  } catch (error) {
    stop();
    throw new Error(`${setting.driver} did not start a window:\n${program.output()}`, {
      cause: error,
    });
  }
}

function sessionOf(
  driver: WebDriver,
  version: string,
  print: Session['print'],
  stop: () => void,
): Session {
  const evaluate: Session['evaluate'] = async <A extends unknown[], R>(
    run: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> => {
    const answer = await driver.executeAsyncScript<{ value: Awaited<R>; error?: string }>(
      inPage(run.toString()),
      ...args,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return {
    version,
    open: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    evaluate,
    evaluateIn: async <A extends unknown[], R>(
      selectors: string,
      run: (...args: A) => R,
      ...args: A
    ): Promise<Awaited<R>> => {
      try {
        for (const one of selectors.split(' >> '))
          await driver.switchTo().frame(await driver.findElement(By.css(one)));
        return await evaluate(run, ...args);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    click: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0, origin: Origin.VIEWPORT })
        .click()
        .perform(),
    wheel: (x, y, by) =>
      (driver.actions() as WheelActions)
        .scroll(Math.round(x), Math.round(y), 0, by, Origin.VIEWPORT)
        .perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    print,
    close: async () => {
      await driver.quit().catch(() => undefined);
      stop();
    },
  };
}

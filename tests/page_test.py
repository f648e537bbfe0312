# SPDX-License-Identifier: Apache-2.0
"""The page of `--format html` in a browser without a window: what a reader does with it, and that it stays quick.

    page_test.py YUKUM
"""
import os
import pathlib
import unittest

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from command import CommandTest, main

SAMPLES = sorted((pathlib.Path(__file__).parent.parent / "examples" / "texts").glob("*.txt"))
LEASE = """KİRA SÖZLEŞMESİ

MADDE 1 – (1) Kiracı, kira bedelini her ayın beşinci gününe kadar ISPARTA ŞUBESİNE ödemek zorundadır.
(2) Kiracı, kiraya verenin izni olmadıkça konutu devredemez.

MADDE 2 – (1) Kiraya veren, arızaları otuz gün içinde gidermekle yükümlüdür.
(2) Taraflar, anlaşmazlıkları dostça çözmeye gayret edeceklerdir.
(3) Kiracı <script>window.injected = true</script> & "tırnaklı" 'kesmeli' bildirimde bulunabilir.
"""


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1500,950"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for path in ("/usr/bin/chromium", "/usr/bin/chromium-browser"):
        if os.path.exists(path):
            options.binary_location = path
    driver = "/usr/bin/chromedriver"
    service = webdriver.ChromeService(driver) if os.path.exists(driver) else None
    return webdriver.Chrome(options=options, service=service)


class PageTest(CommandTest):
    @classmethod
    def setUpClass(cls):
        cls.browser = browser()
        cls.addClassCleanup(cls.browser.quit)

    def tearDown(self):
        self.assertEqual([entry for entry in self.browser.get_log("browser") if entry["level"] == "SEVERE"], [])

    def open(self, path, kinds="all"):
        page = os.path.join(self.directory, "page.html")
        status, out, err = self.yukum("extract", "--format", "html", "--kinds", kinds, str(path))
        self.assertEqual((status, err), (0, ""))
        with open(page, "w", encoding="utf-8") as file:
            file.write(out)
        self.browser.get("about:blank")
        self.browser.get("file://" + page)

    def open_lease(self):
        self.open(self.file("kira.txt", LEASE))

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def run_script(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def shown_rows(self):
        names = self.run_script("return shown.map(record => record.full_form)")
        in_sight = self.run_script("return [...document.querySelectorAll('#rows .row')]"
                                   ".sort((a, b) => a.ariaRowIndex - b.ariaRowIndex)"
                                   ".map(row => row.querySelector('em').textContent)")
        self.assertEqual(in_sight, names[:len(in_sight)])
        self.assertGreaterEqual(len(in_sight), min(len(names), 10))
        return names

    def record_count(self):
        return self.run_script("return records.length")

    def search(self, words):
        box = self.find("#search")
        box.clear()
        box.send_keys(words)
        return self.shown_rows()

    def choose(self, name, value):
        self.run_script("const box = document.getElementById(arguments[0]); box.value = arguments[1];"
                        "if (box.value !== arguments[1]) throw new Error('no such choice');"
                        "box.dispatchEvent(new Event('change'))", name, value)
        return self.shown_rows()

    def test_the_document_shows_as_it_stands_and_every_mark_holds_its_words(self):
        for path in [*SAMPLES, self.file("kira.txt", LEASE)]:
            self.open(path)
            text = pathlib.Path(path).read_text()
            shown = self.run_script("return [...document.querySelectorAll('#document p')].map(p => p.textContent)")
            self.assertEqual(shown, [line for line in text.split("\n") if line.strip()])
            wrong = self.run_script("""
                const bare = (words) => words.replace(/\\s+/g, "");
                return records.flatMap((record) => [record.predicate, ...record.roles.map((role) => role.span)]
                  .map((span) => bare(text.slice(...span)))
                  .filter((words) => !marks_of[record.index].some((mark) => words.startsWith(bare(mark.textContent))))
                  .map((words) => record.index + " " + words))""")
            self.assertEqual(wrong, [])

    def test_phrases_that_cross_are_cut_and_keep_lines_of_their_own(self):
        self.open_lease()
        drawn = self.run_script("""
            const paragraph = document.createElement("p");
            const mark = (begin, end, name) => ({ begin, end, name, kind: "", records: [0] });
            draw(paragraph, 0, 20, [mark(0, 10, "object"), mark(2, 6, "bearer"), mark(5, 15, "condition")]);
            return [...paragraph.querySelectorAll(".r")].map((node) =>
              [node.dataset.role, node.textContent.length, Number(node.style.getPropertyValue("--lane"))])""")
        self.assertEqual(drawn, [["object", 10, 0], ["bearer", 4, 1], ["condition", 1, 2], ["condition", 4, 1],
                                 ["condition", 5, 0]])

    def test_what_looks_like_a_program_is_text(self):
        self.open_lease()
        self.assertIsNone(self.run_script("return window.injected || null"))
        self.assertEqual(self.run_script("return document.scripts.length"), 2)
        self.find("#rows .row:last-child").click()
        self.assertIn("<script>window.injected", self.find("#explanation").text)

    def test_search_as_you_type_folds_as_turkish_does(self):
        self.open_lease()
        for query in ("ısparta", "ISPARTA", "Isparta şubesi"):
            self.assertEqual(self.search(query), ["ödemek zorundadır"], query)
        self.assertEqual(self.search("İZNİ"), ["devredemez"])
        self.assertEqual(self.search("izni olmadıkça"), ["devredemez"])
        # A keyboard without Turkish letters finds them where nothing is written without.
        self.assertEqual(self.search("yukumlu"), ["gidermekle yükümlüdür"])
        self.assertEqual(self.search("böyle bir şey yok"), [])
        self.assertTrue(self.find("#empty").is_displayed())
        self.find("#search").send_keys(Keys.ESCAPE)
        self.assertEqual(len(self.shown_rows()), self.record_count())

    def test_filters_by_kind_bearer_deadline_and_force(self):
        self.open_lease()
        self.find("#charts [data-kinds='prohibition']").click()
        self.assertEqual(self.shown_rows(), ["devredemez"])
        self.find("#charts [data-kinds='permission']").click()
        self.assertEqual(self.shown_rows(), ["devredemez", "bildirimde bulunabilir"])
        self.find("#clear").click()
        self.assertEqual(self.choose("bearer", "=kiraya veren"), ["gidermekle yükümlüdür"])
        self.choose("bearer", "*")
        self.assertEqual(self.choose("deadline", "days30"), ["gidermekle yükümlüdür"])
        self.choose("deadline", "")
        self.assertEqual(self.choose("force", "soft"), ["gayret edeceklerdir"])
        self.assertIn(f"{self.record_count()} kayıttan 1", self.find("#count").text)
        self.find("#clear").click()
        self.assertEqual(len(self.shown_rows()), self.record_count())

    def test_a_click_on_a_row_jumps_to_the_place_and_explains_it(self):
        self.open(SAMPLES[0])
        last = self.run_script("return records.length - 1")
        self.run_script("document.getElementById('table').scrollTop = 1e6")
        self.browser.execute_async_script("setTimeout(arguments[0], 100)")
        self.find(f"[data-record='{last}']").click()
        self.browser.execute_async_script("setTimeout(arguments[0], 100)")
        visible = self.run_script("""
            const place = predicate_of[selected].getBoundingClientRect(), pane = document.getElementById("document").getBoundingClientRect();
            return place.top >= pane.top && place.bottom <= pane.bottom""")
        self.assertTrue(visible)
        record = self.run_script("return records.at(-1)")
        shown = self.find("#explanation").text
        self.assertIn(record["rule"], shown)
        self.assertIn(record["at"], shown)

    def test_a_click_in_the_document_finds_the_row(self):
        self.open_lease()
        self.find("#document .k").click()
        self.assertEqual(self.run_script("return document.querySelector('[aria-selected=true]').dataset.record"), "0")

    def test_the_keyboard_is_enough(self):
        self.open_lease()
        self.find("body").send_keys("/")
        active = lambda: self.run_script("return document.activeElement.dataset.record ?? document.activeElement.id")
        self.assertEqual(active(), "search")
        self.run_script("document.querySelector('.row[tabindex=\"0\"]').focus()")
        self.assertEqual(active(), "0")
        keys = lambda *pressed: [self.browser.switch_to.active_element.send_keys(key) for key in pressed]
        keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)
        self.assertEqual(active(), "1")
        keys(Keys.END)
        self.assertEqual(active(), str(self.record_count() - 1))
        keys(Keys.HOME, Keys.ENTER)
        self.assertTrue(self.find("#explanation").is_displayed())
        keys(Keys.ESCAPE)
        self.assertFalse(self.find("#explanation").is_displayed())
        self.assertEqual(active(), "0")

    def test_labels_are_turkish_or_english(self):
        self.open_lease()
        self.assertIn("Yükümlülük", self.find("#table").text)
        self.find("[data-record='1']").click()
        self.find("#language").click()
        self.assertIn("Obligation", self.find("#table").text)
        self.assertIn("Prohibition", self.find("#explanation").text)
        self.assertEqual(self.run_script("return document.documentElement.lang"), "en")
        self.assertNotIn("undefined", self.find("body").text)

    def test_a_print_has_every_row_on_white_paper(self):
        self.open(SAMPLES[0])
        self.find("#theme").click()
        theme = lambda: self.run_script("return document.documentElement.dataset.theme")
        rows = lambda: self.run_script("return document.querySelectorAll('#rows .row').length")
        self.assertEqual(theme(), "dark")
        self.assertLess(rows(), self.record_count())
        self.run_script("window.dispatchEvent(new Event('beforeprint'))")
        self.assertEqual((theme(), rows()), ("light", self.record_count()))
        self.run_script("window.dispatchEvent(new Event('afterprint'))")
        self.assertEqual(theme(), "dark")
        self.assertLess(rows(), self.record_count())

    def test_dates_are_said_as_far_as_they_are_known(self):
        self.open_lease()
        dates = ("2027-01-15", "2027-01", "2027", "--01-15", "--01", "?")
        said = lambda: self.run_script("return arguments[0].map(readable_date)", dates)
        self.assertEqual(said(), ["15 Ocak 2027", "Ocak 2027", "2027", "15 Ocak", "Ocak", "?"])
        self.find("#language").click()
        self.assertEqual(said(), ["January 15, 2027", "January 2027", "2027", "January 15", "January", "?"])

    def test_roles_are_hidden_by_the_legend(self):
        self.open_lease()
        line = lambda: self.run_script("return getComputedStyle(document.querySelector('#document .r-bearer')).textDecorationLine")
        self.assertEqual(line(), "underline")
        self.find("#legend [data-role='bearer']").click()
        self.assertEqual(line(), "none")

    def test_five_thousand_records_are_quick(self):
        self.browser.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})

        def seconds_of_work():
            metrics = self.browser.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
            return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

        sentences = ["Kiracı, kira bedelini otuz gün içinde ödemek zorundadır.",
                     "Kiraya veren, kiracının yazılı onayı olmadıkça konuta giremez.",
                     "Taraflar, uyuşmazlık hâlinde mahkemeye başvurabilir.",
                     "İşletici, kayıtları beş yıl süreyle saklar ve Müdürlüğe bildirmekle yükümlüdür."]
        lines = [f"MADDE {article} – (1) " + "\n".join(f"({n + 2}) {s}" if n else s for n, s in enumerate(sentences))
                 for article in range(1, 1201)]
        self.open(self.file("uzun.txt", "\n\n".join(lines)))
        loaded = seconds_of_work()
        count = self.record_count()
        self.assertGreater(count, 5000)
        before = seconds_of_work()
        self.search("bildirmek")
        after_search = seconds_of_work()
        self.assertTrue(0 < len(self.shown_rows()) < count)
        self.find("#clear").click()
        before_jump = seconds_of_work()
        self.run_script("select(records.length - 1, true); return document.getElementById('document').offsetHeight")
        after_jump = seconds_of_work()
        print(f"{count} records: loaded in {loaded:.2f} s of work, nine letters searched in {after_search - before:.2f} s, "
              f"jumped in {after_jump - before_jump:.2f} s")
        self.assertLess(loaded, 6)
        self.assertLess(after_search - before, 3)
        self.assertLess(after_jump - before_jump, 1)


if __name__ == "__main__":
    main()

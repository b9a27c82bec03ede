#!/usr/bin/python3
"""A window of WebKitGTK that its WebDriver can steer.

MiniBrowser, which comes with WebKit, has a toolbar, so that a page of an exact size cannot be had
in it, and no way to zoom, to print to a file or to keep scripts from running.
"""
import argparse
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--width", type=int, required=True)
parser.add_argument("--height", type=int, required=True)
parser.add_argument("--zoom", type=float, default=1)
parser.add_argument("--text-only", action="store_true", help="zoom the text alone")
parser.add_argument("--no-script", action="store_true")
parser.add_argument("--dark", action="store_true")
parser.add_argument("--reduced-motion", action="store_true")
parser.add_argument("--print-to", help="where messages to “paper” print to")
options = parser.parse_args()

system = Gtk.Settings.get_default()
system.set_property("gtk-application-prefer-dark-theme", options.dark)
system.set_property("gtk-enable-animations", not options.reduced_motion)


def print_page(view):
    """Prints as the dialog would with “Print to file”; the file is there once it is whole."""
    part = options.print_to + ".part"
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, "file://" + part)
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(paper)
    operation.connect("finished", lambda *_: os.rename(part, options.print_to))
    operation.print_()
    view.printing = operation  # It must outlive this function.


def open_window(session):
    settings = WebKit2.Settings()
    settings.set_zoom_text_only(options.text_only)
    settings.set_enable_javascript_markup(not options.no_script)
    messages = WebKit2.UserContentManager()
    view = WebKit2.WebView(
        is_controlled_by_automation=True,
        web_context=context,
        settings=settings,
        user_content_manager=messages,
    )
    view.set_zoom_level(options.zoom)
    # In a window that is steered, window.print() does nothing.
    messages.register_script_message_handler("paper")
    messages.connect("script-message-received::paper", lambda *_: print_page(view))
    window = Gtk.Window(decorated=False)
    window.set_default_size(options.width, options.height)
    window.add(view)
    window.connect("destroy", lambda *_: Gtk.main_quit())
    view.connect("close", lambda *_: window.destroy())
    window.show_all()
    return view


def automate(context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("webkit-window")
    about.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(about)
    session.connect("create-web-view", open_window)


context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect("automation-started", automate)
Gtk.main()

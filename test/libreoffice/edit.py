"""Opens a workbook in LibreOffice, changes some cells as its user would, and saves it as .xlsx.

python3 edit.py <profile folder> <from> <to> [<sheet>=<address>=<value> ...]
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


profile, source, target, *changes = sys.argv[1:]
pipe = f"pipe,name=cdc{abs(hash(profile))};urp;StarOffice.ComponentContext"
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept={pipe.rsplit(';', 1)[0]};"],
    stderr=subprocess.DEVNULL,
)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            context = resolver.resolve(f"uno:{pipe}")
            break
        except NoConnectException:
            time.sleep(0.2)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (option("Hidden", True),))
    for change in changes:
        sheet, address, value = change.split("=", 2)
        cell = document.Sheets.getByName(sheet).getCellRangeByName(address)
        # As it is typed: numbers become numbers, days days, whatever the cell lets them.
        cell.setFormula(value)
    document.storeToURL(f"file://{target}", (option("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)
finally:
    office.terminate()
    office.wait()

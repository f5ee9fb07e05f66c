"""Validates all organisations below a folder with PyYAML's C loader and jsonschema. Ends with 1 if a file is not valid."""

import json
import sys
from pathlib import Path

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Leaves dates as the strings that the schemas want."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

schemas, folder = map(Path, sys.argv[1:])
invalid = False
for path in sorted(schemas.glob("*.schema.json")):
    validator = jsonschema.Draft7Validator(
        json.loads(path.read_bytes()), format_checker=jsonschema.FormatChecker()
    )
    for file in sorted(folder.glob(f"*/{path.name.split('.')[0]}.yaml")):
        error = next(validator.iter_errors(yaml.load(file.read_bytes(), Loader)), None)
        if error:
            print(f"{file}: {error.message}")
            invalid = True
sys.exit(invalid)

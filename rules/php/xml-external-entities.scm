; severity: error
; enabled: yes
; tests: no
; summary: A parser of XML follows what the document refers to.
; message: This lets the document refer to files of this machine and to addresses inside your
;   network.
; why:
;   A document can name `file:///etc/passwd` as an entity, and its contents become part of the result.
; help:
;   Leave `LIBXML_NOENT` and `LIBXML_DTDLOAD` out; entities are off by default.
; bad:
;   $document->loadXML($body, LIBXML_NOENT);
; bad:
;   $xml = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOENT | LIBXML_DTDLOAD);
; bad:
;   libxml_disable_entity_loader(false);
; good:
;   $document->loadXML($body, LIBXML_NONET);
; good:
;   libxml_disable_entity_loader(true);
((argument [(name) (binary_expression)] @options) @match
  (#match? @options "^(?:LIBXML_\\w{1,20}\\s?\\|\\s?){0,4}LIBXML_(?:NOENT|DTDLOAD)"))
((function_call_expression function: (_) @function arguments: (arguments . (argument (boolean) @value))) @match
  (#eq? @function "libxml_disable_entity_loader") (#any-of? @value "false" "FALSE"))

; severity: error
; enabled: yes
; tests: no
; summary: A parser of XML follows what the document refers to.
; message: This parser loads what the document refers to: files of this machine, addresses inside
;   your network.
; why:
;   A document can name `file:///etc/passwd` as an entity, and its contents become part of the result.
; help:
;   Leave `noent` and `dtdload` off; they are off unless asked for.
; bad:
;   Nokogiri::XML(body) { |config| config.noent }
; bad:
;   Nokogiri::XML::Document.parse(body, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
; good:
;   Nokogiri::XML(body) { |config| config.nonet }
; good:
;   Nokogiri::XML(body)
((call method: [(identifier) (constant)] @method block: (block body: (block_body (call method: (identifier) @option) @match)))
  (#any-of? @method "XML" "parse") (#any-of? @option "noent" "dtdload"))
((call receiver: (scope_resolution) @class arguments: (argument_list (scope_resolution name: (constant) @option) @match))
  (#match? @class "^Nokogiri") (#any-of? @option "NOENT" "DTDLOAD"))

; severity: warning
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: The request chooses which address is fetched.
; message: The request chooses the address that is fetched from here, from inside your network.
; why:
;   Your server reaches what outsiders cannot: other services, the cloud's metadata with its keys.
; help:
;   Fetch only from hosts of a list, compared after parsing, and refuse private addresses.
; bad:
;   $curl = curl_init($_GET['url']);
; bad:
;   curl_setopt($curl, CURLOPT_URL, $_POST['feed']);
; bad:
;   $url = $_GET['url']; $xml = simplexml_load_file($url);
; good:
;   $curl = curl_init('https://example.com/' . $_GET['id']);
; good:
;   if (in_array($_GET['url'], FEEDS, true)) { curl_init($_GET['url']); }
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "curl_init" "\\curl_init" "simplexml_load_file" "get_headers" "getimagesize" "fsockopen"))
((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument (_) @data))) @match
  (#any-of? @function "curl_setopt" "\\curl_setopt") (#eq? @option "CURLOPT_URL"))
((member_call_expression object: (_) @object name: (_) @method arguments: (arguments (argument (_) @data))) @match
  (#match? @object "[cC]lient$|[hH]ttp$") (#any-of? @method "get" "post" "request"))

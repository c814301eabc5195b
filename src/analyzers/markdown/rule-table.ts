// Written by scripts/tool-rules.ts from markdownlint. Do not edit.

/** The rules of markdownlint, one a line: its names, the tags it has, what it is about. */
export const RULE_TABLE = `
MD001,heading-increment headings Heading levels should only increment by one level at a time
MD003,heading-style headings Heading style
MD004,ul-style bullet,ul Unordered list style
MD005,list-indent bullet,ul,indentation Inconsistent indentation for list items at the same level
MD007,ul-indent bullet,ul,indentation Unordered list indentation
MD009,no-trailing-spaces whitespace Trailing spaces
MD010,no-hard-tabs whitespace,hard_tab Hard tabs
MD011,no-reversed-links links Reversed link syntax
MD012,no-multiple-blanks whitespace,blank_lines Multiple consecutive blank lines
MD013,line-length line_length Line length
MD014,commands-show-output code Dollar signs used before commands without showing output
MD018,no-missing-space-atx headings,atx,spaces No space after hash on atx style heading
MD019,no-multiple-space-atx headings,atx,spaces Multiple spaces after hash on atx style heading
MD020,no-missing-space-closed-atx headings,atx_closed,spaces No space inside hashes on closed atx style heading
MD021,no-multiple-space-closed-atx headings,atx_closed,spaces Multiple spaces inside hashes on closed atx style heading
MD022,blanks-around-headings headings,blank_lines Headings should be surrounded by blank lines
MD023,heading-start-left headings,spaces Headings must start at the beginning of the line
MD024,no-duplicate-heading headings Multiple headings with the same content
MD025,single-title,single-h1 headings Multiple top-level headings in the same document
MD026,no-trailing-punctuation headings Trailing punctuation in heading
MD027,no-multiple-space-blockquote blockquote,whitespace,indentation Multiple spaces after blockquote symbol
MD028,no-blanks-blockquote blockquote,whitespace Blank line inside blockquote
MD029,ol-prefix ol Ordered list item prefix
MD030,list-marker-space ol,ul,whitespace Spaces after list markers
MD031,blanks-around-fences code,blank_lines Fenced code blocks should be surrounded by blank lines
MD032,blanks-around-lists bullet,ul,ol,blank_lines Lists should be surrounded by blank lines
MD033,no-inline-html html Inline HTML
MD034,no-bare-urls links,url Bare URL used
MD035,hr-style hr Horizontal rule style
MD036,no-emphasis-as-heading headings,emphasis Emphasis used instead of a heading
MD037,no-space-in-emphasis whitespace,emphasis Spaces inside emphasis markers
MD038,no-space-in-code whitespace,code Spaces inside code span elements
MD039,no-space-in-links whitespace,links Spaces inside link text
MD040,fenced-code-language code,language Fenced code blocks should have a language specified
MD041,first-line-heading,first-line-h1 headings First line in a file should be a top-level heading
MD042,no-empty-links links No empty links
MD043,required-headings headings Required heading structure
MD044,proper-names spelling Proper names should have the correct capitalization
MD045,no-alt-text accessibility,images Images should have alternate text (alt text)
MD046,code-block-style code Code block style
MD047,single-trailing-newline blank_lines Files should end with a single newline character
MD048,code-fence-style code Code fence style
MD049,emphasis-style emphasis Emphasis style
MD050,strong-style emphasis Strong style
MD051,link-fragments links Link fragments should be valid
MD052,reference-links-images images,links Reference links and images should use a label that is defined
MD053,link-image-reference-definitions images,links Link and image reference definitions should be needed
MD054,link-image-style images,links Link and image style
MD055,table-pipe-style table Table pipe style
MD056,table-column-count table Table column count
MD058,blanks-around-tables table Tables should be surrounded by blank lines
MD059,descriptive-link-text accessibility,links Link text should be descriptive
MD060,table-column-style table Table column style
`;

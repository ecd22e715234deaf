using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

public class SyntaxErrorTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Expected Name, found \"}\".", 1, 3)]
    [InlineData("{\n  a\n  b(\n}", "Expected Name, found \"}\".", 4, 1)]
    [InlineData("{\r\n  a\r\n  b(\r\n}", "Expected Name, found \"}\".", 4, 1)]
    [InlineData("\n{ ...MissingOn }\nfragment MissingOn Type", "Expected \"on\", found Name \"Type\".", 3, 20)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\"", "Expected Name, found String \"\".", 1, 3)]
    [InlineData("{ a } extra", "Unexpected Name \"extra\".", 1, 7)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("query ($x: Complex = { a: { b: [ $var ] } }) { field }", "Unexpected variable \"$var\" in constant value.", 1, 34)]
    [InlineData("query ($x: Int = $) { field }", "Unexpected \"$\".", 1, 18)]
    [InlineData("{ a(b: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("query () { a }", "Expected \"$\", found \")\".", 1, 8)]
    [InlineData("query ($a Int) { a }", "Expected \":\", found Name \"Int\".", 1, 11)]
    [InlineData("\"d\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"d\" foo { a }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("\"d\" \"e\" query { a }", "Unexpected String \"e\".", 1, 5)]
    [InlineData("{ a(b: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: 1.0e) }", "Invalid number, expected digit but got: \")\".", 1, 12)]
    [InlineData("{ a(b: 0xF1) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(b: -", "Invalid number, expected digit but got: <EOF>.", 1, 9)]
    [InlineData("{ a(b: \"x", "Unterminated string.", 1, 10)]
    [InlineData("{ a(b: \"x\ny\") }", "Unterminated string.", 1, 10)]
    [InlineData("{ a(b: \"\"\"x\n\n\"\" ) }", "Unterminated string.", 3, 7)]
    [InlineData("{ a(b: \"bad \\z esc\") }", "Invalid character escape sequence: \"\\z\".", 1, 13)]
    [InlineData("{ a(b: \"bad \\u1 esc\") }", "Invalid Unicode escape sequence: \"\\u1 es\".", 1, 13)]
    [InlineData("{ a(b: \"bad \\uD83D esc\") }", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 13)]
    [InlineData("{ a(b: \"bad \\u{} esc\") }", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 13)]
    [InlineData("{ a(b: \"bad \\u{110000} esc\") }", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 13)]
    [InlineData("{ a(b: \"bad \\u{FFFFFFFF} esc\") }", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF}\".", 1, 13)]
    [InlineData("{ a(b: \"bad \\u{D800} esc\") }", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 13)]
    [InlineData("{ a(b: 'x') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ a ? }", "Unexpected character: \"?\".", 1, 5)]
    [InlineData("{ a .. }", "Unexpected character: \".\".", 1, 5)]
    [InlineData("{ a \u00E9 }", "Unexpected character: U+00E9.", 1, 5)]
    [InlineData("{ a \U0001F600 }", "Unexpected character: U+1F600.", 1, 5)]
    public void A_bad_document_is_refused_with_a_precise_message(string source, string description, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse(source));

        Assert.Equal($"Syntax Error: {description}", error.Message);
        Assert.Equal(new SourceLocation(line, column), error.Location);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_everywhere()
    {
        // Built at run time: an attribute argument is stored as UTF-8 and cannot carry half a pair.
        var half = '\uD83D';

        Assert.Equal("Syntax Error: Invalid character: U+D83D.", Refusal($"{{ a {half} }}"));
        Assert.Equal("Syntax Error: Invalid character: U+D83D.", Refusal($"{{ a # {half}\n }}"));
        Assert.Equal("Syntax Error: Invalid character within String: U+D83D.", Refusal($"{{ a(b: \"{half}\") }}"));
        Assert.Equal("Syntax Error: Invalid character within String: U+D83D.", Refusal($"{{ a(b: \"\"\"{half}\"\"\") }}"));
    }

    private static string Refusal(string source) => Assert.Throws<SyntaxException>(() => Parser.Parse(source)).Message;
}

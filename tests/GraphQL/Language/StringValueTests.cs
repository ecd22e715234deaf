using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

public class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData(@"""escaped \n\r\b\t\f\/\\""", "escaped \n\r\b\t\f/\\")]
    [InlineData(@"""unicode \u00E9\u1234""", "unicode \u00E9\u1234")]
    [InlineData(@"""braced \u{1F600}\u{e9}\u{00000041}""", "braced \U0001F600\u00E9A")]
    [InlineData(@"""pair \uD83D\uDE00""", "pair \U0001F600")]
    [InlineData("\"raw \U0001F600\"", "raw \U0001F600")]
    [InlineData("\"# no, comment\"", "# no, comment")]
    [InlineData("\"nul \0 inside\"", "nul \0 inside")]
    public void Quoted_strings_are_unescaped(string source, string expected)
        => Assert.Equal(expected, Assert.IsType<StringValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"unescaped \\n\\u00E9\"\"\"", "unescaped \\n\\u00E9")]
    [InlineData("\"\"\"multi\r\nline\rends\n\"\"\"", "multi\nline\nends")]
    [InlineData("\"\"\"\n\n    spans\n      multiple\n        lines\n\n    \"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"first\n  second\n   third\"\"\"", "first\nsecond\n third")]
    [InlineData("\"\"\"\n \t \n\"\"\"", "")]
    [InlineData("\"\"\"\n  a\n\n  b\n\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"raw \U0001F600\"\"\"", "raw \U0001F600")]
    public void Block_strings_lose_their_indentation_and_nothing_else(string source, string expected)
    {
        var value = Assert.IsType<StringValueNode>(Parser.ParseValue(source));

        Assert.True(value.IsBlock);
        Assert.Equal(expected, value.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("  leading")]
    [InlineData("two\nlines")]
    [InlineData("a\n  b")]
    [InlineData("  a\nb")]
    [InlineData("ends with quote\"")]
    [InlineData("ends with slash\\")]
    [InlineData("triple \"\"\" inside")]
    [InlineData("slash and triple \\\"\"\"")]
    [InlineData("  a\n  b")]
    [InlineData("\nleading blank")]
    [InlineData("carriage\rreturn")]
    public void A_block_string_survives_printing(string value)
    {
        var printed = DocumentPrinter.Print(new StringValueNode(value, isBlock: true));

        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(printed)).Value);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

public class LanguageProperties
{
    private static readonly string[] s_fragments =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "$", "&", "|", "@", "...", "on", "query", "fragment", "a", "true", "null",
        "1", "-", "0", ".5", "e9", "\"", "\"\"\"", "\\", "\\u", "\\u{", "D83D", "\\uDE00", "#", "\n", "\r", "\t", ",", "\uFEFF", "\0",
        "\uD83D", "\uDE00", "\u00E9", "'",
    ];

    [Fact]
    public void Any_text_is_either_a_document_or_a_syntax_error()
    {
        // Random text alone never gets past the first token; pieces of the language do.
        var pieces = Gen.Elements(s_fragments).ListOf().Select(string.Concat);
        var texts = Gen.OneOf(pieces, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Prop.ForAll(texts.ToArbitrary(), text => Parses(text, source => Parser.Parse(source)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(2026, 1));
        Prop.ForAll(texts.ToArbitrary(), text => Parses(text, source => Parser.ParseValue(source)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(2026, 3));
    }

    [Fact]
    public void A_syntax_error_points_into_the_text()
    {
        var texts = Gen.Elements(s_fragments).ListOf().Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            try
            {
                Parser.Parse(text);
                return true;
            }
            catch (SyntaxException error)
            {
                var lines = text.ReplaceLineEndings("\n").Split('\n');
                return error.Location.Line >= 1 && error.Location.Line <= lines.Length
                    && error.Location.Column >= 1 && error.Location.Column <= lines[error.Location.Line - 1].Length + 1;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(2026, 5));
    }

    [Fact]
    public void What_is_printed_parses_to_what_was_printed()
        => Prop.ForAll(SyntaxGenerator.Document.ToArbitrary(), document =>
        {
            var text = DocumentPrinter.Print(document);
            return SyntaxShape.Of(Parser.Parse(text)) == SyntaxShape.Of(document);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2026, 7));

    private static bool Parses(string text, Action<string> parse)
    {
        try
        {
            parse(text);
        }
        catch (SyntaxException)
        {
            return true;
        }

        return true;
    }
}

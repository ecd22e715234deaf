using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

public class ParserTests
{
    [Fact]
    public void A_shorthand_query_is_an_anonymous_query()
    {
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(Parser.Parse("{ a }").Definitions));

        Assert.Equal(OperationKind.Query, operation.Kind);
        Assert.Null(operation.Name);
        Assert.Empty(operation.Variables);
    }

    [Theory]
    [InlineData("query Q { a }", "query", "Q")]
    [InlineData("mutation { a }", "mutation", null)]
    [InlineData("subscription S @d { a }", "subscription", "S")]
    public void Operations_have_a_kind_and_perhaps_a_name(string source, string kind, string? name)
    {
        var operation = (OperationDefinitionNode)Parser.Parse(source).Definitions[0];

        Assert.Equal(kind, operation.Kind.Keyword());
        Assert.Equal(name, operation.Name?.Value);
    }

    [Fact]
    public void Fields_have_alias_arguments_directives_and_selections_in_document_order()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("{ eerste: dossier(id: 1, soort: GELUID) @include(if: true) { nummer } tweede }").Definitions[0];

        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal("eerste", field.ResponseName);
        Assert.Equal("dossier", field.Name.Value);
        Assert.Equal("id soort", string.Join(' ', field.Arguments.Select(argument => argument.Name.Value)));
        Assert.Equal("include", Assert.Single(field.Directives).Name.Value);
        Assert.Single(field.SelectionSet!.Selections);
        Assert.Null(Assert.IsType<FieldNode>(operation.SelectionSet.Selections[1]).SelectionSet);
    }

    [Fact]
    public void The_three_forms_of_fragments_are_told_apart()
    {
        var document = Parser.Parse("{ ...F ... on T { a } ... @skip(if: true) { b } ...onX } fragment F on T { c } fragment onX on T { d }");

        var selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition!.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("onX", Assert.IsType<FragmentSpreadNode>(selections[3]).Name.Value);
        Assert.Equal(2, document.Definitions.OfType<FragmentDefinitionNode>().Count());
    }

    [Fact]
    public void Descriptions_may_stand_before_operations_variables_and_fragments()
    {
        var document = Parser.Parse(""""
            """
            Wat deze vraag doet.
            """
            query Q("het nummer" $id: ID = 1) { a }
            "deel" fragment F on T { b }
            """");

        var operation = (OperationDefinitionNode)document.Definitions[0];
        Assert.Equal("Wat deze vraag doet.", operation.Description?.Value);
        Assert.Equal("het nummer", operation.Variables[0].Description?.Value);
        Assert.Equal(new SourceLocation(1, 1), operation.Location);
        Assert.Equal("deel", ((FragmentDefinitionNode)document.Definitions[1]).Description?.Value);
    }

    [Fact]
    public void Keywords_are_ordinary_names_elsewhere()
    {
        var document = Parser.Parse("query query($on: fragment) { on: mutation(type: true_) fragment } fragment query on subscription { null true }");

        Assert.Equal(2, document.Definitions.Count);
    }

    [Theory]
    [InlineData("String", "String")]
    [InlineData("[ String ! ] !", "[String!]!")]
    [InlineData("[[Int]!]", "[[Int]!]")]
    public void A_type_can_be_parsed_on_its_own(string source, string expected)
        => Assert.Equal(expected, Parser.ParseType(source).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[String")]
    [InlineData("String!!")]
    [InlineData("String Int")]
    [InlineData("!")]
    public void Something_else_than_one_type_is_refused(string source)
        => Assert.Throws<SyntaxException>(() => Parser.ParseType(source));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-1.5e+10", "-1.5e+10")]
    [InlineData("[1 2, [ ] ]", "[1, 2, []]")]
    [InlineData("{a:1,b:{c:$d}}", "{a: 1, b: {c: $d}}")]
    [InlineData("null", "null")]
    [InlineData("nullish", "nullish")]
    [InlineData("true", "true")]
    public void A_value_can_be_parsed_on_its_own(string source, string expected)
        => Assert.Equal(expected, DocumentPrinter.Print(Parser.ParseValue(source)));

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("[1")]
    [InlineData("{a}")]
    [InlineData("$")]
    public void Something_else_than_one_value_is_refused(string source)
        => Assert.Throws<SyntaxException>(() => Parser.ParseValue(source));

    [Fact]
    public void Commas_comments_white_space_and_byte_order_marks_mean_nothing()
    {
        var plain = Parser.Parse("{ a(b: 1 c: 2) d }");
        var decorated = Parser.Parse("\uFEFF # comment \U0001F600 { }\r\n,,{,a\t(b:1,,c:2,)\r# x\r\n,d }#end");

        Assert.Equal(DocumentPrinter.Print(plain), DocumentPrinter.Print(decorated));
    }

    [Fact]
    public void Locations_count_every_kind_of_line_end_once()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("{\n a\r b\r\n c(x: \"\"\"1\r\n2\r3\n\"\"\") d }").Definitions[0];

        Assert.Equal(
            [new(2, 2), new(3, 2), new(4, 2), new(7, 6)],
            operation.SelectionSet.Selections.Select(selection => selection.Location));
    }

    [Theory]
    [InlineData("{ a { a { a } } }", 3, true)]
    [InlineData("{ a { a { a { a } } } }", 3, false)]
    [InlineData("{ a(b: [[1]]) }", 3, true)]
    [InlineData("{ a(b: [[[1]]]) }", 3, false)]
    [InlineData("{ a(b: {c: {d: {e: 1}}}) }", 3, false)]
    [InlineData("{ ... { ... { ... { a } } } }", 3, false)]
    [InlineData("query ($a: [[[[Int]]]]) { a }", 3, false)]
    public void Nesting_is_limited(string source, int maxDepth, bool isAllowed)
    {
        var error = Record.Exception(() => Parser.Parse(source, new ParserOptions { MaxDepth = maxDepth }));

        Assert.Equal(isAllowed ? null : "Syntax Error: Document is nested more than 3 levels deep. Parsing aborted.", error?.Message);
    }

    [Fact]
    public void Tokens_are_limited()
    {
        var options = new ParserOptions { MaxTokens = 5 };

        Parser.Parse("{ a, b # free\n c }", options);
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse("{ a b c d }", options));
        Assert.Equal("Syntax Error: Document contains more than 5 tokens. Parsing aborted.", error.Message);
        Assert.Equal(new SourceLocation(1, 11), error.Location);
    }

    [Fact]
    public void Fields_are_limited()
    {
        var options = new ParserOptions { MaxFields = 3 };

        Parser.Parse("{ a { b } c }", options);
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse("{ a { b } c ... { d } }", options));
        Assert.Equal("Syntax Error: Document contains more than 3 fields. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:[")]
    [InlineData("{...{")]
    public void Endless_nesting_is_refused_before_it_can_overflow_the_stack(string start)
    {
        var opening = start[(start.LastIndexOfAny(['{', '[', '(']))..];
        var source = start + string.Concat(Enumerable.Repeat(opening, 200_000));

        Assert.Throws<SyntaxException>(() => Parser.Parse(source, new ParserOptions { MaxTokens = int.MaxValue }));
    }
}

using System.Text;

namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>Documents that are valid, nearly valid, or made to be expensive. The same random numbers give the same document.</summary>
internal sealed class HostileDocuments(Random random)
{
    private static readonly string[] s_leaves =
    [
        "hello", "__typename", "sum(of: [1, 2])", "echo(text: \"a\")", "echo(number: $n)", "any(value: {a: [1, {b: null}]})", "any(value: $v)",
        "json(value: {a: 1e9})", "json(value: $v)", "save(thing: {name: \"x\"})", "save(thing: $t)", "pick(choice: {name: \"x\"})", "pick(choice: $c)",
        "rows(first: 2, where: {name: {contains: \"r\"}}) { nodes { id } totalCount }", "rows(where: $w, order: $o) { edges { cursor } }", "fails",
        "__schema { types { name fields { name type { name ofType { name } } } } }", "__type(name: \"Node\") { name }",
    ];

    private static readonly string[] s_values =
    [
        "1", "-0", "1.5", "1e999999999", "-1e-999999999", "99999999999999999999999999", "\"\"", "\"\\u{1F600}\"", "\"\\uD83D\"", "\"\"\"\n  a\n    b\n\"\"\"", "true", "null", "RED",
        "[]", "{}", "[[[]]]", "{a: 1, a: 2}", "$n", "$v", "$missing", "[1, \"a\", null]", "{name: {eq: {eq: 1}}}", "0x10", "01", "\"unterminated", "$", "NaN", "\"2026-13-45T99:99:99Z\"",
        "\"P99999999999Y\"", "\"00000000-0000-0000-0000-00000000000g\"", "\"http://[::1\"", "123456789012345678901234567890.123456789012345678901234567890e10",
    ];

    private static readonly string[] s_arguments =
    [
        "echo(text: ", "echo(number: ", "echo(real: ", "echo(amount: ", "echo(large: ", "echo(yes: ", "echo(color: ", "echo(id: ", "echo(at: ", "echo(day: ", "echo(span: ",
        "echo(url: ", "any(value: ", "json(value: ", "sum(of: ", "save(thing: ", "pick(choice: ", "rows(first: ", "rows(after: ", "rows(where: ", "rows(order: ", "nothing(a: ",
    ];

    private static readonly string[] s_junk =
    [
        "{", "}", "(", ")", "[", "]", "$", "@", "!", "|", "&", ":", "=", "...", "..", "\"", "\"\"\"", "#", "\0", "\uFEFF", "\uD800", "\uDC00", "\u202E", "é", "😀", "on", "fragment", "query",
        "subscription", "mutation", "null", "true", "@skip(if: $x)", "@include", "-", "e1", "0", ",", "\t", "\r", "\\", "\\u", "'", "type Query { a: Int }", "__typename", "extend",
    ];

    public string Next() => random.Next(18) switch
    {
        0 or 1 or 2 => Valid(depth: random.Next(1, 5)),
        3 or 4 or 5 or 6 => Mutated(Valid(depth: random.Next(1, 4))),
        7 => Deep(),
        8 => Broad(),
        9 => Ring(),
        10 => Doubling(),
        11 => Literal(),
        12 => ListFlood(),
        13 => Directives(),
        14 => Operations(),
        15 => Variables(),
        16 => Overlaps(),
        _ => Introspection(),
    };

    private string Valid(int depth)
        => $"query Q($n: Int, $v: Any, $t: Thing! = {{name: \"d\"}}, $c: Choice! = {{number: 1}}, $w: RowFilterInput, $o: [RowSortInput!]) {{ {Selection(depth)} }} "
            + "fragment F on Node { name number } fragment T on Twin { name }";

    private string Selection(int depth)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            text.Append(' ').Append(random.Next(3) == 0 ? $"a{random.Next(5)}: " : "");
            text.Append(depth > 1 && random.Next(2) == 0 ? $"{Pick("node", "nodes")} {{ {OfNode(depth - 1)} }}" : Pick(s_leaves));
        }

        return text.ToString();
    }

    private string OfNode(int depth) => random.Next(6) switch
    {
        0 when depth > 0 => $"name next {{ {OfNode(depth - 1)} }}",
        1 when depth > 0 => $"children {{ {OfNode(depth - 1)} }} number",
        2 when depth > 0 => $"later {{ {OfNode(depth - 1)} ...F }}",
        3 => "twin { ...T other { ... on Left { name } ... on Right @include(if: true) { other { name } } } }",
        4 => "...F",
        _ => "name @skip(if: false) number",
    };

    private string Mutated(string document)
    {
        var text = new StringBuilder(document);
        for (var edits = random.Next(1, 6); edits > 0 && text.Length > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Pick(s_junk));
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 3:
                    text.Insert(at, Pick(s_arguments) + Pick(s_values) + ")");
                    break;
                case 4:
                    text[at] = (char)random.Next(0, 0x250);
                    break;
                default:
                    text.Length = at;
                    break;
            }
        }

        return text.ToString();
    }

    private string Deep()
    {
        var depth = Size(2000);
        return random.Next(5) switch
        {
            0 => "{ node " + Repeat("{ next ", depth) + "{ name }" + Repeat("}", depth) + " }",
            1 => $"{{ any(value: {Repeat("[", depth)}1{Repeat("]", random.Next(2) == 0 ? depth : depth / 2)}) }}",
            2 => $"{{ json(value: {Repeat("{a:", depth)}1{Repeat("}", depth)}) }}",
            3 => $"query ($v: {Repeat("[", depth)}Int{Repeat("]", depth)}) {{ sum(of: $v) }}",
            _ => "{" + Repeat("... {", depth) + "hello" + Repeat("}", depth) + "}",
        };
    }

    private string Broad()
    {
        var count = Size(3000);
        return random.Next(3) switch
        {
            0 => $"{{ {Many(count, index => $"a{index}: hello ")} }}",
            1 => $"{{ {Repeat("node { name } ", count)} }}",
            _ => $"{{ {Many(count, index => $"unknown{index} ")} }}",
        };
    }

    private string Ring()
    {
        var count = Size(200);
        return random.Next(2) == 0
            ? $"{{ node {{ ...F0 }} }} {Many(count, index => $"fragment F{index} on Node {{ next {{ ...F{(index + 1) % count} }} }} ")}"
            : $"{{ node {{ {Many(count, index => $"...F{index} ")} }} }} {Many(count, index => $"fragment F{index} on Node {{ {Many(Math.Min(count, 30), other => $"...F{other} ")} }} ")}";
    }

    private string Doubling()
    {
        var count = Size(60);
        return $"{{ node {{ ...F0 }} }} {Many(count, index => $"fragment F{index} on Node {{ a: next {{ ...F{index + 1} }} b: next {{ ...F{index + 1} }} }} ")} fragment F{count} on Node {{ name }}";
    }

    private string Literal() => random.Next(4) switch
    {
        0 => $"{{ {Pick(s_arguments)}{Pick(s_values)}) {(random.Next(2) == 0 ? "{ nodes { id } }" : "")} }}",
        1 => $"{{ echo(text: \"{new string('x', Size(20_000))}\") }}",
        2 => $"{{ {Pick(s_arguments)}{new string('9', Size(5_000))}{Pick("", ".5", "e9", "e99999999")}) }}",
        _ => $"{{ echo(text: \"\"\"{Many(Size(2_000), index => "\n" + new string(' ', index % 7))}\"\"\") }}",
    };

    private string ListFlood() => random.Next(3) switch
    {
        0 => $"{{ sum(of: [{Repeat("1,", Size(8_000))}]) }}",
        1 => $"{{ any(value: [{Repeat("[],", Size(4_000))}]) }}",
        _ => $"{{ save(thing: {{name: \"x\", parts: [{Repeat("{name: \"y\"},", Size(1_000))}]}}) }}",
    };

    private string Directives() => random.Next(2) == 0
        ? $"{{ hello {Repeat("@skip(if: false) ", Size(600))} }}"
        : $"{{ hello {Many(Size(300), index => $"@d{index}(a: {index}) ")} }}";

    private string Operations()
    {
        var count = Size(300);
        return Many(count, index => $"query Q{index % Math.Max(1, count - 1)} {{ node {{ ...F }} }} ") + "fragment F on Node { name }";
    }

    private string Variables()
    {
        var count = Size(300);
        return $"query ({Many(count, index => $"${Pick("v", "w")}{index}: {Pick("Int", "[Int!]!", "Thing", "Nothing", "Boolean = true", "Any")} ")}) "
            + $"{{ {Many(count, index => $"x{index}: any(value: $v{index}) @include(if: $w{index}) ")} }}";
    }

    private string Overlaps()
    {
        var count = Size(200);
        return $"{{ {Many(count, index => $"x: {Pick("hello", "node { x: name }", "node { x: number }", "sum(of: [1])", "sum(of: [2])", "...G")} ")} }} fragment G on Query {{ x: hello }}";
    }

    private string Introspection()
    {
        var depth = Size(60);
        return $"{{ __schema {{ types {Repeat("{ fields { type ", depth)}{{ name }}{Repeat("} }", depth)} }} }}";
    }

    /// <summary>Mostly small, now and then near the limit: that is where both the bugs and the costs are.</summary>
    private int Size(int largest) => random.Next(12) == 0 ? random.Next(1, largest) : random.Next(1, Math.Min(largest, 40));

    private string Pick(params string[] options) => options[random.Next(options.Length)];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Many(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var index = 0; index < count; index++)
            text.Append(part(index));
        return text.ToString();
    }
}

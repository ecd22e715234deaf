using System.Collections.Concurrent;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

/// <summary>Random syntax trees, of everything that the grammar of executable documents allows.</summary>
internal static class SyntaxGenerator
{
    private const int MaxDepth = 3;

    // Built once: a generator is a tree of generators, and building it anew at each use costs far more than running it.
    private static readonly ConcurrentDictionary<(int Depth, bool IsConstant), Gen<ValueNode>> s_values = new();
    private static readonly ConcurrentDictionary<int, Gen<SelectionNode>> s_selections = new();
    private static readonly ConcurrentDictionary<bool, Gen<ArgumentNode[]>> s_arguments = new();
    private static readonly ConcurrentDictionary<bool, Gen<DirectiveNode[]>> s_directives = new();

    public static Gen<DocumentNode> Document
        => from definitions in Definition.ArrayOf()
           from first in Definition
           select new DocumentNode([first, .. definitions.Take(3)]);

    private static Gen<string> Text => Gen.OneOf(
        Gen.Elements("", "a", " a", "a ", "\"", "\\", "\"\"\"", "\\\"\"\"", "a\nb", " a\n  b", "\n", "\r\n", "\t", "\0", "\u007F", "\u00E9", "\U0001F600", "#", "{"),
        Gen.Elements("a", " ", "\n", "\"", "\\", "\t", "\u00E9", "\U0001F600", "\"\"\"").ListOf().Select(string.Concat));

    private static Gen<StringValueNode?> Description => Gen.Frequency(
        (3, Gen.Constant<StringValueNode?>(null)),
        (1, Text.SelectMany(text => Gen.Elements(true, false).Select(isBlock => (StringValueNode?)new StringValueNode(text, isBlock && BlockString.CanHold(text))))));

    private static Gen<NameNode> Name
        => Gen.Elements("a", "b1", "_c", "on_", "query", "fragment", "type", "A", "Lange_Naam0").Select(name => new NameNode(name));

    private static Gen<TypeNode> Type(int depth)
        => from inner in depth == 0
               ? Name.Select(TypeNode (name) => new NamedTypeNode(name))
               : Gen.OneOf(Type(0), Type(depth - 1).Select(TypeNode (item) => new ListTypeNode(item)))
           from isNonNull in Gen.Elements(true, false)
           select isNonNull && inner is not NonNullTypeNode ? new NonNullTypeNode(inner) : inner;

    private static Gen<ValueNode> Value(int depth, bool isConstant)
        => s_values.GetOrAdd((depth, isConstant), static key => BuildValue(key.Depth, key.IsConstant));

    private static Gen<ValueNode> BuildValue(int depth, bool isConstant)
    {
        var leaves = new List<Gen<ValueNode>>
        {
            ArbMap.Default.GeneratorFor<int>().Select(ValueNode (number) => new IntValueNode(number.ToString(CultureInfo.InvariantCulture))),
            Gen.Elements("1.0", "-0.5", "1e9", "1.5E-3").Select(ValueNode (text) => new FloatValueNode(text)),
            Text.Select(ValueNode (text) => new StringValueNode(text, isBlock: false)),
            Text.Where(BlockString.CanHold).Select(ValueNode (text) => new StringValueNode(text, isBlock: true)),
            Gen.Elements(true, false).Select(ValueNode (value) => new BooleanValueNode(value)),
            Gen.Constant<ValueNode>(new NullValueNode()),
            Name.Select(ValueNode (name) => new EnumValueNode(name.Value)),
        };
        if (!isConstant)
            leaves.Add(Name.Select(ValueNode (name) => new VariableNode(name)));
        if (depth > 0)
        {
            leaves.Add(Few(Value(depth - 1, isConstant)).Select(ValueNode (items) => new ListValueNode(items)));
            var field = from name in Name from value in Value(depth - 1, isConstant) select new ObjectFieldNode(name, value);
            leaves.Add(Few(field).Select(ValueNode (fields) => new ObjectValueNode(fields)));
        }

        return Gen.OneOf(leaves);
    }

    private static Gen<T[]> Few<T>(Gen<T> item)
        => from count in Gen.Frequency((4, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2))) from items in item.ArrayOf(count) select items;

    private static Gen<ArgumentNode[]> Arguments(bool isConstant) => s_arguments.GetOrAdd(
        isConstant, static key => Few(from name in Name from value in Value(MaxDepth, key) select new ArgumentNode(name, value)));

    private static Gen<DirectiveNode[]> Directives(bool isConstant) => s_directives.GetOrAdd(
        isConstant, static key => Few(from name in Name from arguments in Arguments(key) select new DirectiveNode(name, arguments)));

    private static Gen<SelectionSetNode> SelectionSet(int depth)
        => from first in Selection(depth) from rest in Few(Selection(depth)) select new SelectionSetNode([first, .. rest]);

    private static Gen<SelectionNode> Selection(int depth) => s_selections.GetOrAdd(depth, BuildSelection);

    private static Gen<SelectionNode> BuildSelection(int depth)
    {
        var inner = depth == 0
            ? Gen.Constant<SelectionSetNode?>(null)
            : Gen.OneOf(Gen.Constant<SelectionSetNode?>(null), SelectionSet(depth - 1).Select(set => (SelectionSetNode?)set));
        var field = from alias in Gen.OneOf(Gen.Constant<NameNode?>(null), Name.Select(name => (NameNode?)name))
                    from name in Name
                    from arguments in Arguments(isConstant: false)
                    from directives in Directives(isConstant: false)
                    from selectionSet in inner
                    select (SelectionNode)new FieldNode(alias, name, arguments, directives, selectionSet);
        var spread = from name in Name
                     from directives in Directives(isConstant: false)
                     select (SelectionNode)new FragmentSpreadNode(name, directives);
        if (depth == 0)
            return Gen.OneOf(field, spread);
        var fragment = from condition in Gen.OneOf(Gen.Constant<NamedTypeNode?>(null), Name.Select(name => (NamedTypeNode?)new NamedTypeNode(name)))
                       from directives in Directives(isConstant: false)
                       from selectionSet in SelectionSet(depth - 1)
                       select (SelectionNode)new InlineFragmentNode(condition, directives, selectionSet);
        return Gen.OneOf(field, spread, fragment);
    }

    private static Gen<DefinitionNode> Definition
    {
        get
        {
            var variable = from name in Name
                           from type in Type(2)
                           from defaultValue in Gen.OneOf(Gen.Constant<ValueNode?>(null), Value(1, isConstant: true).Select(value => (ValueNode?)value))
                           from directives in Directives(isConstant: true)
                           from description in Description
                           select new VariableDefinitionNode(name, type, defaultValue, directives) { Description = description };
            var operation = from kind in Gen.Elements(OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription)
                            from name in Gen.OneOf(Gen.Constant<NameNode?>(null), Name.Select(name => (NameNode?)name))
                            from variables in Few(variable)
                            from directives in Directives(isConstant: false)
                            from selectionSet in SelectionSet(2)
                            from description in Description
                            select (DefinitionNode)new OperationDefinitionNode(kind, name, variables, directives, selectionSet) { Description = description };
            var fragment = from name in Name
                           from condition in Name
                           from directives in Directives(isConstant: false)
                           from selectionSet in SelectionSet(2)
                           from description in Description
                           select (DefinitionNode)new FragmentDefinitionNode(name, new NamedTypeNode(condition), directives, selectionSet) { Description = description };
            return Gen.OneOf(operation, fragment);
        }
    }
}

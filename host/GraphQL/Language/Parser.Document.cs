namespace Leefbaarheid.GraphQL.Language;

internal ref partial struct Parser
{
    private DocumentNode ParseDocument()
    {
        var location = _token.Location;
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));

        return new DocumentNode([.. definitions]) { Location = location, NodeCount = _nodes };
    }

    private DefinitionNode ParseDefinition()
    {
        CountNode();
        var start = _token;
        if (Peek(TokenKind.BraceLeft))
            return new OperationDefinitionNode(OperationKind.Query, null, [], [], ParseSelectionSet()) { Location = start.Location };

        var description = ParseDescription();
        if (PeekKeyword("query"))
            return ParseOperation(OperationKind.Query, start, description);
        if (PeekKeyword("mutation"))
            return ParseOperation(OperationKind.Mutation, start, description);
        if (PeekKeyword("subscription"))
            return ParseOperation(OperationKind.Subscription, start, description);
        if (PeekKeyword("fragment"))
            return ParseFragmentDefinition(start, description);
        if (Peek(TokenKind.Name) && ParseTypeSystemDefinition(start, description) is { } definition)
            return definition;
        if (description is null && PeekKeyword("extend"))
            return ParseExtension(start);

        if (description is null || !(Peek(TokenKind.Name) || Peek(TokenKind.BraceLeft)))
            throw Unexpected(_token);
        throw new SyntaxException(
            Peek(TokenKind.BraceLeft)
                ? "Unexpected description, descriptions are not supported on shorthand queries."
                : "Unexpected description, only GraphQL definitions support descriptions.",
            start.Location);
    }

    private StringValueNode? ParseDescription() => PeekString() ? (StringValueNode)ParseValueLiteral(isConstant: true) : null;

    private OperationDefinitionNode ParseOperation(OperationKind kind, in Token start, StringValueNode? description)
    {
        Advance();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        return new OperationDefinitionNode(kind, name, variables, directives, ParseSelectionSet())
        {
            Location = start.Location,
            Description = description,
        };
    }

    private VariableDefinitionNode[] ParseVariableDefinitions()
    {
        if (!TryTake(TokenKind.ParenLeft))
            return [];
        var variables = new List<VariableDefinitionNode>();
        do
        {
            CountNode();
            var location = _token.Location;
            var description = ParseDescription();
            Expect(TokenKind.Dollar);
            var name = ParseName();
            Expect(TokenKind.Colon);
            var type = ParseTypeReference();
            var defaultValue = TryTake(TokenKind.EqualsSign) ? ParseValueLiteral(isConstant: true) : null;
            var directives = ParseDirectives(isConstant: true);
            variables.Add(new VariableDefinitionNode(name, type, defaultValue, directives) { Location = location, Description = description });
        }
        while (!TryTake(TokenKind.ParenRight));

        return [.. variables];
    }

    private FragmentDefinitionNode ParseFragmentDefinition(in Token start, StringValueNode? description)
    {
        Advance();
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        return new FragmentDefinitionNode(name, typeCondition, directives, ParseSelectionSet())
        {
            Location = start.Location,
            Description = description,
        };
    }

    /// <summary><c>on</c> begins a type condition and can therefore not name a fragment.</summary>
    private NameNode ParseFragmentName() => PeekKeyword("on") ? throw Unexpected(_token) : ParseName();

    private SelectionSetNode ParseSelectionSet()
    {
        CountNode();
        var location = Expect(TokenKind.BraceLeft).Location;
        Enter();
        var selections = new List<SelectionNode>();
        do
        {
            selections.Add(Peek(TokenKind.Spread) ? ParseFragment() : ParseField());
        }
        while (!TryTake(TokenKind.BraceRight));

        Leave();
        return new SelectionSetNode([.. selections]) { Location = location };
    }

    private FieldNode ParseField()
    {
        CountNode();
        var location = _token.Location;
        var name = ParseName();
        NameNode? alias = null;
        if (TryTake(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        if (++_fields > _options.MaxFields)
            throw TooLarge($"contains more than {_options.MaxFields} fields", LimitCodes.Fields, location);
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet) { Location = location };
    }

    private SelectionNode ParseFragment()
    {
        CountNode();
        var location = Expect(TokenKind.Spread).Location;
        var hasTypeCondition = TryTakeKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseFragmentName();
            return new FragmentSpreadNode(name, ParseDirectives(isConstant: false)) { Location = location };
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        return new InlineFragmentNode(typeCondition, directives, ParseSelectionSet()) { Location = location };
    }
}

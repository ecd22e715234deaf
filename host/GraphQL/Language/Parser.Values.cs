namespace Leefbaarheid.GraphQL.Language;

internal ref partial struct Parser
{
    private ArgumentNode[] ParseArguments(bool isConstant)
    {
        if (!TryTake(TokenKind.ParenLeft))
            return [];
        var arguments = new List<ArgumentNode>();
        do
        {
            CountNode();
            var name = ParseName();
            Expect(TokenKind.Colon);
            arguments.Add(new ArgumentNode(name, ParseValueLiteral(isConstant)) { Location = name.Location });
        }
        while (!TryTake(TokenKind.ParenRight));

        return [.. arguments];
    }

    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
            return [];
        var directives = new List<DirectiveNode>();
        do
        {
            CountNode();
            var location = Expect(TokenKind.At).Location;
            var name = ParseName();
            directives.Add(new DirectiveNode(name, ParseArguments(isConstant)) { Location = location });
        }
        while (Peek(TokenKind.At));

        return [.. directives];
    }

    private ValueNode ParseValueLiteral(bool isConstant)
    {
        CountNode();
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(_lexer.Slice(token).ToString()) { Location = token.Location };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(_lexer.Slice(token).ToString()) { Location = token.Location };
            case TokenKind.String or TokenKind.BlockString:
                Advance();
                return new StringValueNode(token.Text!, token.Kind == TokenKind.BlockString) { Location = token.Location };
            case TokenKind.Name:
                Advance();
                return NamedValue(token);
            case TokenKind.Dollar:
                Advance();
                if (!isConstant)
                    return new VariableNode(ParseName()) { Location = token.Location };
                throw Peek(TokenKind.Name)
                    ? new SyntaxException($"Unexpected variable \"${_lexer.Slice(_token)}\" in constant value.", token.Location)
                    : Unexpected(token);
            default:
                throw Unexpected(token);
        }
    }

    private readonly ValueNode NamedValue(in Token token) => _lexer.Slice(token) switch
    {
        "true" => new BooleanValueNode(true) { Location = token.Location },
        "false" => new BooleanValueNode(false) { Location = token.Location },
        "null" => new NullValueNode { Location = token.Location },
        _ => new EnumValueNode(NameText(token)) { Location = token.Location },
    };

    private ListValueNode ParseList(bool isConstant)
    {
        var location = Expect(TokenKind.BracketLeft).Location;
        Enter();
        var items = new List<ValueNode>();
        while (!TryTake(TokenKind.BracketRight))
            items.Add(ParseValueLiteral(isConstant));
        Leave();
        return new ListValueNode([.. items]) { Location = location };
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var location = Expect(TokenKind.BraceLeft).Location;
        Enter();
        var fields = new List<ObjectFieldNode>();
        while (!TryTake(TokenKind.BraceRight))
        {
            CountNode();
            var name = ParseName();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode(name, ParseValueLiteral(isConstant)) { Location = name.Location });
        }

        Leave();
        return new ObjectValueNode([.. fields]) { Location = location };
    }

    private TypeNode ParseTypeReference()
    {
        CountNode();
        var location = _token.Location;
        TypeNode type;
        if (TryTake(TokenKind.BracketLeft))
        {
            Enter();
            type = new ListTypeNode(ParseTypeReference()) { Location = location };
            Expect(TokenKind.BracketRight);
            Leave();
        }
        else
        {
            type = ParseNamedType();
        }

        return TryTake(TokenKind.Bang) ? new NonNullTypeNode(type) { Location = location } : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        CountNode();
        var name = ParseName();
        return new NamedTypeNode(name) { Location = name.Location };
    }
}

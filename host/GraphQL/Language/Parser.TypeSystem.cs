using System.Collections.Frozen;

namespace Leefbaarheid.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
internal ref partial struct Parser
{
    private static readonly FrozenSet<string> s_directiveLocations = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    /// <summary>Null: the keyword at hand begins none. <paramref name="start"/> is the description, or else the keyword.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(in Token start, StringValueNode? description) => _lexer.Slice(_token) switch
    {
        "schema" => ParseSchema(start, description),
        "scalar" => ParseScalar(start, description),
        "type" => ParseFieldsType(start, description, isInterface: false),
        "interface" => ParseFieldsType(start, description, isInterface: true),
        "union" => ParseUnion(start, description),
        "enum" => ParseEnum(start, description),
        "input" => ParseInputObject(start, description),
        "directive" => ParseDirectiveDefinition(start, description),
        _ => null,
    };

    private TypeSystemDefinitionNode ParseExtension(in Token start)
    {
        Advance();
        if (!Peek(TokenKind.Name) || PeekKeyword("directive"))
            throw Unexpected(_token);
        return _lexer.Slice(_token) switch
        {
            "schema" => ParseSchema(start, null, isExtension: true),
            "scalar" => ParseScalar(start, null, isExtension: true),
            "type" => ParseFieldsType(start, null, isInterface: false, isExtension: true),
            "interface" => ParseFieldsType(start, null, isInterface: true, isExtension: true),
            "union" => ParseUnion(start, null, isExtension: true),
            "enum" => ParseEnum(start, null, isExtension: true),
            "input" => ParseInputObject(start, null, isExtension: true),
            _ => throw Unexpected(_token),
        };
    }

    private SchemaDefinitionNode ParseSchema(in Token start, StringValueNode? description, bool isExtension = false)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        if (!isExtension && !Peek(TokenKind.BraceLeft))
            Expect(TokenKind.BraceLeft);
        var operationTypes = ParseBlock(TokenKind.BraceLeft, static (ref parser) => parser.ParseOperationType(), TokenKind.BraceRight);
        RequireExtension(isExtension, directives.Length + operationTypes.Length);
        return new SchemaDefinitionNode(directives, operationTypes)
        {
            Location = start.Location,
            Description = description,
            IsExtension = isExtension,
        };
    }

    private OperationTypeNode ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        var kind = _lexer.Slice(token) switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw Unexpected(token),
        };
        Expect(TokenKind.Colon);
        return new OperationTypeNode(kind, ParseNamedType()) { Location = token.Location };
    }

    private ScalarDefinitionNode ParseScalar(in Token start, StringValueNode? description, bool isExtension = false)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireExtension(isExtension, directives.Length);
        return new ScalarDefinitionNode(name, directives) { Location = start.Location, Description = description, IsExtension = isExtension };
    }

    private FieldsDefinitionNode ParseFieldsType(in Token start, StringValueNode? description, bool isInterface, bool isExtension = false)
    {
        Advance();
        var name = ParseName();
        NamedTypeNode[] interfaces = TryTakeKeyword("implements")
            ? ParseDelimited(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType())
            : [];
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseBlock(TokenKind.BraceLeft, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);
        RequireExtension(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new FieldsDefinitionNode(isInterface, name, interfaces, directives, fields)
        {
            Location = start.Location,
            Description = description,
            IsExtension = isExtension,
        };
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        return new FieldDefinitionNode(name, arguments, type, ParseDirectives(isConstant: true)) { Location = location, Description = description };
    }

    private InputValueDefinitionNode[] ParseArgumentDefinitions()
        => ParseBlock(TokenKind.ParenLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenRight);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = TryTake(TokenKind.EqualsSign) ? ParseValueLiteral(isConstant: true) : null;
        return new InputValueDefinitionNode(name, type, defaultValue, ParseDirectives(isConstant: true))
        {
            Location = location,
            Description = description,
        };
    }

    private UnionDefinitionNode ParseUnion(in Token start, StringValueNode? description, bool isExtension = false)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        NamedTypeNode[] members = TryTake(TokenKind.EqualsSign)
            ? ParseDelimited(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType())
            : [];
        RequireExtension(isExtension, directives.Length + members.Length);
        return new UnionDefinitionNode(name, directives, members) { Location = start.Location, Description = description, IsExtension = isExtension };
    }

    private EnumDefinitionNode ParseEnum(in Token start, StringValueNode? description, bool isExtension = false)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseBlock(TokenKind.BraceLeft, static (ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);
        RequireExtension(isExtension, directives.Length + values.Length);
        return new EnumDefinitionNode(name, directives, values) { Location = start.Location, Description = description, IsExtension = isExtension };
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        if (PeekKeyword("true") || PeekKeyword("false") || PeekKeyword("null"))
            throw new SyntaxException($"{Describe(_token)} is reserved and cannot be used for an enum value.", _token.Location);
        return new EnumValueDefinitionNode(ParseName(), ParseDirectives(isConstant: true)) { Location = location, Description = description };
    }

    private InputObjectDefinitionNode ParseInputObject(in Token start, StringValueNode? description, bool isExtension = false)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseBlock(TokenKind.BraceLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceRight);
        RequireExtension(isExtension, directives.Length + fields.Length);
        return new InputObjectDefinitionNode(name, directives, fields) { Location = start.Location, Description = description, IsExtension = isExtension };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(in Token start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = TryTakeKeyword("repeatable");
        ExpectKeyword("on");
        var locations = ParseDelimited(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(name, arguments, isRepeatable, locations) { Location = start.Location, Description = description };
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return s_directiveLocations.Contains(name.Value) ? name : throw Unexpected(token);
    }

    /// <summary>Nothing, or at least one item between the two.</summary>
    private T[] ParseBlock<T>(TokenKind open, ParseItem<T> parse, TokenKind close)
    {
        if (!TryTake(open))
            return [];
        var items = new List<T>();
        do
        {
            CountNode();
            items.Add(parse(ref this));
        }
        while (!TryTake(close));

        return [.. items];
    }

    /// <summary>At least one item; a delimiter may also stand before the first.</summary>
    private T[] ParseDelimited<T>(TokenKind delimiter, ParseItem<T> parse)
    {
        TryTake(delimiter);
        var items = new List<T>();
        do
        {
            CountNode();
            items.Add(parse(ref this));
        }
        while (TryTake(delimiter));

        return [.. items];
    }

    /// <summary>An extension that adds nothing is a mistake, at the place where something should have stood.</summary>
    private readonly void RequireExtension(bool isExtension, int parts)
    {
        if (isExtension && parts == 0)
            throw Unexpected(_token);
    }

    private delegate T ParseItem<out T>(ref Parser parser);
}

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// The metadata of one assembly, read as it is. Reflection makes objects of all attributes of a member to give any of them, and loads the types
/// that they name, such as the state machine of every asynchronous method; but most members have none, or only notes of the compiler.
/// </summary>
internal sealed class MetadataTables
{
    private static readonly CompilerGeneratedAttribute s_compilerGenerated = new();
    private readonly MetadataReader _reader;

    // By row of the table of foreign members: what the constructor of an attribute makes.
    private readonly Kind[] _kinds;

    private MetadataTables(MetadataReader reader)
    {
        _reader = reader;
        _kinds = new Kind[reader.GetTableRowCount(TableIndex.MemberRef) + 1];
    }

    private enum Kind : byte
    {
        Unknown,
        OfOthers,
        NothingToSchemas,
        CompilerGenerated,
        Nullable,
        NullableContext,
    }

    /// <summary>Null for an assembly that was made in memory.</summary>
    public static unsafe MetadataTables? Of(Assembly assembly)
        => assembly.TryGetRawMetadata(out var start, out var length) ? new MetadataTables(new MetadataReader(start, length)) : null;

    /// <summary>
    /// The attributes that the compiler put on a member or parameter, without those that mean nothing to a schema. Null: it has others, which
    /// reflection has to make.
    /// </summary>
    public Attribute[]? Attributes(int token) => Attributes(MetadataTokens.EntityHandle(token));

    /// <summary>True: the outcome of the method has no attributes but the compiler's.</summary>
    public bool IsResultPlain(int methodToken)
    {
        foreach (var handle in _reader.GetMethodDefinition((MethodDefinitionHandle)MetadataTokens.EntityHandle(methodToken)).GetParameters())
        {
            if (_reader.GetParameter(handle).SequenceNumber == 0)
                return Attributes(handle) is not null;
        }

        return true;
    }

    /// <summary>True for an indexer.</summary>
    public bool TakesParameters(int propertyToken)
    {
        var signature = _reader.GetBlobReader(_reader.GetPropertyDefinition((PropertyDefinitionHandle)MetadataTokens.EntityHandle(propertyToken)).Signature);
        signature.ReadSignatureHeader();
        return signature.ReadCompressedInteger() > 0;
    }

    /// <summary>True: a parameter of one of the type's constructors has attributes other than the compiler's.</summary>
    public bool HasAnnotatedConstructor(int typeToken)
    {
        foreach (var handle in _reader.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.EntityHandle(typeToken)).GetMethods())
        {
            var method = _reader.GetMethodDefinition(handle);
            if (!_reader.StringComparer.Equals(method.Name, ".ctor"))
                continue;
            foreach (var parameter in method.GetParameters())
            {
                if (Attributes(parameter) is null)
                    return true;
            }
        }

        return false;
    }

    private Attribute[]? Attributes(EntityHandle owner)
    {
        var rows = _reader.GetCustomAttributes(owner);
        if (rows.Count == 0)
            return [];
        var found = new Attribute[rows.Count];
        var count = 0;
        foreach (var handle in rows)
        {
            var row = _reader.GetCustomAttribute(handle);
            switch (KindOf(row.Constructor))
            {
                case Kind.OfOthers:
                    return null;
                case Kind.CompilerGenerated:
                    found[count++] = s_compilerGenerated;
                    break;
                case Kind.Nullable:
                    found[count++] = Nullable(_reader.GetBlobReader(row.Value));
                    break;
                case Kind.NullableContext:
                    var value = _reader.GetBlobReader(row.Value);
                    value.ReadUInt16();
                    found[count++] = new NullableContextAttribute(value.ReadByte());
                    break;
            }
        }

        return count == found.Length ? found : found[..count];
    }

    /// <summary>The value is one flag, or a list with its length before it; around it stand two bytes each.</summary>
    private static NullableAttribute Nullable(BlobReader value)
    {
        value.ReadUInt16();
        return value.RemainingBytes == 3 ? new NullableAttribute(value.ReadByte()) : new NullableAttribute(value.ReadBytes(value.ReadInt32()));
    }

    private Kind KindOf(EntityHandle constructor)
    {
        // Attributes of the assembly itself are its own, whatever their names.
        if (constructor.Kind != HandleKind.MemberReference)
            return Kind.OfOthers;
        ref var kind = ref _kinds[MetadataTokens.GetRowNumber(constructor)];
        if (kind == Kind.Unknown)
            kind = Find((MemberReferenceHandle)constructor);
        return kind;
    }

    private Kind Find(MemberReferenceHandle constructor)
    {
        var parent = _reader.GetMemberReference(constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return Kind.OfOthers;
        var type = _reader.GetTypeReference((TypeReferenceHandle)parent);
        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference
            || !_reader.StringComparer.StartsWith(_reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name, "System."))
        {
            return Kind.OfOthers;
        }

        return (_reader.GetString(type.Namespace), _reader.GetString(type.Name)) switch
        {
            ("System.Runtime.CompilerServices", nameof(CompilerGeneratedAttribute)) => Kind.CompilerGenerated,
            ("System.Runtime.CompilerServices", nameof(NullableAttribute)) => Kind.Nullable,
            ("System.Runtime.CompilerServices", nameof(NullableContextAttribute)) => Kind.NullableContext,
            ("System.Runtime.CompilerServices", nameof(AsyncStateMachineAttribute) or nameof(IteratorStateMachineAttribute)
                or nameof(AsyncIteratorStateMachineAttribute) or nameof(RequiredMemberAttribute) or nameof(IsReadOnlyAttribute)
                or nameof(TupleElementNamesAttribute) or nameof(ExtensionAttribute))
                or ("System.Diagnostics", nameof(System.Diagnostics.DebuggerStepThroughAttribute)) => Kind.NothingToSchemas,
            _ => Kind.OfOthers,
        };
    }
}

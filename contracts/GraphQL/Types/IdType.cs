namespace HotChocolate.Types;

/// <summary>The <c>ID</c> scalar: identifiers: text on the wire, whole numbers accepted as input.</summary>
public sealed class IdType() : ScalarType("ID");

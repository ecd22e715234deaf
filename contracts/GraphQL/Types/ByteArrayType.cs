namespace HotChocolate.Types;

/// <summary>The <c>ByteArray</c> scalar: bytes as Base64.</summary>
public sealed class ByteArrayType() : ScalarType("ByteArray");

namespace HotChocolate.Types;

/// <summary>The <c>Upload</c> scalar: a file of a multipart request, as <see cref="IFile"/>. Input only, and only as a variable.</summary>
public sealed class UploadType() : ScalarType("Upload");

"""Writes GGUF version 3, metadata, then tensors as f32 or q8_0, and reads what it wrote."""

from __future__ import annotations

import struct
from io import BytesIO
from math import prod
from pathlib import Path

import numpy as np

ALIGNMENT = 32
BLOCK = 32  # q8_0: 32 weights share one f16 scale
UINT32, FLOAT32, BOOL, STRING, ARRAY, INT32 = 4, 6, 7, 8, 9, 5
TYPE_F32, TYPE_Q8_0 = 0, 8
Q8_0 = np.dtype([("scale", "<f2"), ("weights", "i1", BLOCK)])
# How `struct` writes the values that are numbers.
CODES = {UINT32: "I", INT32: "i", FLOAT32: "f", BOOL: "?"}

Value = str | bool | int | float | list[str] | list[int] | list[float]


def quantize_q8_0(matrix: np.ndarray) -> bytes:
    """Per block of 32: the scale max/127 as f16, then 32 signed bytes. Rounding as llama.cpp does it."""
    blocks = matrix.astype(np.float32).reshape(-1, BLOCK)
    scale = np.abs(blocks).max(1) / np.float32(127)
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale > 0)
    scaled = blocks * inverse[:, None]
    packed = np.empty(len(blocks), Q8_0)
    packed["scale"] = scale
    packed["weights"] = np.copysign(np.floor(np.abs(scaled) + 0.5), scaled)
    return packed.tobytes()


def string_bytes(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def value_bytes(value: Value) -> bytes:
    """The type of a metadata value, then the value."""
    if isinstance(value, bool):  # before int: a bool is an int to Python
        return struct.pack("<I?", BOOL, value)
    if isinstance(value, int):
        return struct.pack("<II", UINT32, value)
    if isinstance(value, float):
        return struct.pack("<If", FLOAT32, value)
    if isinstance(value, str):
        return struct.pack("<I", STRING) + string_bytes(value)
    if isinstance(value[0], str):
        return struct.pack("<IIQ", ARRAY, STRING, len(value)) + b"".join(map(string_bytes, value))
    if isinstance(value[0], float):
        return struct.pack("<IIQ", ARRAY, FLOAT32, len(value)) + struct.pack(f"<{len(value)}f", *value)
    return struct.pack("<IIQ", ARRAY, INT32, len(value)) + struct.pack(f"<{len(value)}i", *value)


def padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % ALIGNMENT)


def write(path: Path, metadata: dict[str, Value], tensors: dict[str, np.ndarray]) -> None:
    """Matrices become q8_0, vectors stay f32."""
    header = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(metadata))
    for key, value in metadata.items():
        header += string_bytes(key) + value_bytes(value)
    body = b""
    for name, tensor in tensors.items():
        is_matrix = tensor.ndim == 2
        header += string_bytes(name) + struct.pack("<I", tensor.ndim)
        # GGUF counts dimensions from the one that lies together in memory.
        header += struct.pack(f"<{tensor.ndim}Q", *reversed(tensor.shape))
        header += struct.pack("<IQ", TYPE_Q8_0 if is_matrix else TYPE_F32, len(body))
        body += padded(quantize_q8_0(tensor) if is_matrix else tensor.astype("<f4").tobytes())
    path.write_bytes(padded(header) + body)


def read(path: Path) -> tuple[dict[str, Value], dict[str, np.ndarray]]:
    """Metadata and tensors of a file that `write` made; a matrix is as exact as q8_0 is."""
    file = BytesIO(path.read_bytes())

    def number(code: str) -> int | float | bool:
        return struct.unpack(f"<{code}", file.read(struct.calcsize(code)))[0]

    def string() -> str:
        return file.read(number("Q")).decode()

    def value(kind: int) -> Value:
        if kind == ARRAY:
            kind, length = number("I"), number("Q")
            return [value(kind) for _ in range(length)]
        return string() if kind == STRING else number(CODES[kind])

    if file.read(4) != b"GGUF" or number("I") != 3:
        raise ValueError(f"{path} is no GGUF file of version 3")
    tensor_count, value_count = number("Q"), number("Q")
    metadata = {string(): value(number("I")) for _ in range(value_count)}
    places = []
    for _ in range(tensor_count):
        name, dimensions = string(), number("I")
        shape = [number("Q") for _ in range(dimensions)][::-1]
        places.append((name, shape, number("I"), number("Q")))
    body = file.getvalue()[len(padded(file.getvalue()[: file.tell()])) :]
    return metadata, {name: tensor(body[at:], shape, kind) for name, shape, kind, at in places}


def tensor(data: bytes, shape: list[int], kind: int) -> np.ndarray:
    if kind == TYPE_F32:
        return np.frombuffer(data, "<f4", prod(shape)).reshape(shape)
    if kind != TYPE_Q8_0:
        raise ValueError(f"tensors of GGUF type {kind} are not read")
    blocks = np.frombuffer(data, Q8_0, prod(shape) // BLOCK)
    return (blocks["weights"] * blocks["scale"].astype(np.float32)[:, None]).reshape(shape)

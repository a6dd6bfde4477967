/*
 * Lets a Node-API 10 addon run where only Node-API 9 is (Electron 33, Node 20).
 *
 * From version 10 an addon may hold a reference to any value; better-sqlite3 does so with strings. Version 9 takes only
 * objects, functions and symbols and ends the process otherwise. So every other value is put at index 0 of a fresh
 * object, that object is marked with a type tag and referenced, and reading a marked object gives the value back.
 *
 * Included before all other code of the addon by `-include`; never part of a build for users.
 */
#ifndef FUNN_BOXED_REFERENCES_H
#define FUNN_BOXED_REFERENCES_H

#include <node_api.h>

static const napi_type_tag funn_box_tag = {0x6f2c1d9b5e8a4730ULL, 0x93b7f04ae1c6d528ULL};

static inline napi_status funn_create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_symbol) {
    return napi_create_reference(env, value, count, result);
  }
  napi_value box;
  if ((status = napi_create_object(env, &box)) != napi_ok) return status;
  if ((status = napi_type_tag_object(env, box, &funn_box_tag)) != napi_ok) return status;
  if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
  return napi_create_reference(env, box, count, result);
}

static inline napi_status funn_get_reference_value(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  /* An empty result is a weak reference whose value is gone: nothing to unpack. */
  if (status != napi_ok || *result == NULL) return status;
  napi_valuetype type;
  if ((status = napi_typeof(env, *result, &type)) != napi_ok) return status;
  if (type != napi_object) return napi_ok;
  bool boxed = false;
  if ((status = napi_check_object_type_tag(env, *result, &funn_box_tag, &boxed)) != napi_ok) return status;
  return boxed ? napi_get_element(env, *result, 0, result) : napi_ok;
}

#define napi_create_reference funn_create_reference
#define napi_get_reference_value funn_get_reference_value

#endif
